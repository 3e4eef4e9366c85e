import type { orders as english } from '../../en/codex/orders.ts';
import type { Texts } from '../../texts.ts';

export const orders: Texts<typeof english> = {
  'codex.order.claimSeat.name': 'Prendre un siège',
  'codex.order.setReady.name': 'Prêt',
  'codex.order.kick.name': 'Exclure',
  'codex.order.draftBudget.name': 'Budget',
  'codex.order.draftDemand.name': 'Exigence',
  'codex.order.draftSanction.name': 'Sanctions',
  'codex.order.draftLeaving.name': 'Quitter un traité',
  'codex.order.sign.name': 'Signer',
  'codex.order.refuse.name': 'Refuser',
  'codex.order.withdraw.name': 'Retirer',
  'codex.order.tableMotion.name': 'Déposer une motion',
  'codex.order.undo.name': 'Annuler',
  'codex.order.answerCrisis.name': 'Répondre',
  'codex.order.decideCrisis.name': 'Décider',
  'codex.order.pause.name': 'Pause',
  'codex.order.resume.name': 'Reprendre',
  'codex.module.blocs': 'Blocs',
  'codex.module.sanctions': 'Sanctions',
  'codex.module.supply': 'Biens stratégiques',
  'codex.module.arms': 'Armes',
  'codex.module.mandates': 'Buts secrets',
};

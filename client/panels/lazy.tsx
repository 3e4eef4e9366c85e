import { later } from '../ui/later.tsx';

export const TreatyDesk = later(async () => (await import('./TreatyDesk.tsx')).TreatyDesk);
export const CrisisRoom = later(async () => (await import('./CrisisRoom.tsx')).CrisisRoom);
export const TalkPanel = later(async () => (await import('./TalkPanel.tsx')).TalkPanel);
export const EventCards = later(async () => (await import('./EventCards.tsx')).EventCards, true);
export const ReportPage = later(async () => (await import('./ReportPage.tsx')).ReportPage);
export const EndPage = later(async () => (await import('./EndPage.tsx')).EndPage);
export const TablePanel = later(async () => (await import('./TablePanel.tsx')).TablePanel);
export const Guide = later(async () => (await import('./Guide.tsx')).Guide, true);
export const WebPane = later(async () => (await import('./web/WebPane.tsx')).WebPane);
export const ClassBanner = later(async () => (await import('./class/parts.ts')).ClassBanner, true);
export const Cabinet = later(async () => (await import('./class/parts.ts')).Cabinet, true);

/** An expected failure: a code such as `order/insufficient-funds` whose text every message catalogue holds. */
export interface RuleError {
  /** Group and name in kebab case, joined by a slash: the key of the text a person reads. */
  readonly code: string;
  /** Figures and names that the text of the code mentions. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where in the checked input the fault lies, for example `regions.3.owner`. */
  readonly path?: string;
}

/** Either a value or the reason why there is none. Broken invariants throw instead. */
export type Result<T, E = RuleError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A failure carrying `error`. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** A failure with a rule's code, and with the parameters and the path of its text where there are any. */
export function refuse(
  code: string,
  params?: Readonly<Record<string, string | number>>,
  path?: string,
): { readonly ok: false; readonly error: RuleError } {
  return err({ code, ...(params && { params }), ...(path !== undefined && { path }) });
}

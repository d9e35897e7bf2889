/** When somebody holds a position, as far as an article says; `since` and `until` as printed: "2019", "June". */
export interface Tenure {
  readonly former?: boolean;
  readonly acting?: boolean;
  readonly since?: string;
  readonly until?: string;
}

/** Given what may be said of a tenure, from whatever source, returns what is said: nothing is the usual case. */
export function toTenure(given: { readonly [Key in keyof Tenure]: unknown }): Tenure {
  const { former, acting, since, until } = given;
  return {
    ...(former === true && { former }),
    ...(acting === true && { acting }),
    ...(typeof since === 'string' && { since }),
    ...(typeof until === 'string' && { until }),
  };
}

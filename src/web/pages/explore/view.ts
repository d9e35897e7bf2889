/** A page: its title and what it shows. */
export interface View {
  readonly title: string;
  readonly content: HTMLElement;
  /** Called once the content stands in the page, where something must be measured. */
  start?(): void;
  /** Called before another view takes its place. */
  stop?(): void;
}

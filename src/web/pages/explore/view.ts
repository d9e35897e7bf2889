/** A page: its title and what it shows. */
export interface View {
  readonly title: string;
  readonly content: HTMLElement;
}

/** Articles that one transaction saves anew or takes away: few enough that it is short and small, however many there are. */
export const ARTICLES_AT_ONCE = 50;

/** How long a name, an organisation and a title may be (graphemes), and how many may lead and show. Apart, so that the page to join needs no engine. */
export const SEAT_LIMITS = { name: 30, organisation: 40, title: 60, facilitators: 10, screens: 10 } as const;

import type { Person } from './person.ts';

/** Who may read what somebody wrote. */
export type Reach = 'team' | 'zelf';

interface Saying {
  by: Person;
  reach: Reach;
  text: string;
}

/** Everything that was written in a workshop, each text unlike any other, with who may read it. */
export class Sayings {
  private readonly all: Saying[] = [];

  /** A text of this person about `what`, once only in the whole workshop. */
  by(person: Person, what: string, reach: Reach = 'team'): string {
    const text = `Van ${person.name} over ${what}, nummer ${this.all.length + 1}.`;
    this.all.push({ by: person, reach, text });
    return text;
  }

  /** What others in this team wrote for the team. */
  shownTo(reader: Person, team: readonly Person[]): string[] {
    return this.all
      .filter(({ by, reach }) => by !== reader && reach === 'team' && team.includes(by))
      .map(({ text }) => text);
  }

  /** What a person in this team may not read; without a team: everything. */
  hiddenFrom(reader: Person, team: readonly Person[]): string[] {
    return this.all
      .filter(({ by, reach }) => by !== reader && (reach === 'zelf' || !team.includes(by)))
      .map(({ text }) => text);
  }
}

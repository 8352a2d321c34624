import { useLingui } from '@lingui/react';
import type { Style } from '../../../../shared/decks/content.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { useAll, useContent, useLocal } from '../../../game.ts';
import { TeaLabel } from '../../../parts/TeaLabel.tsx';
import { styleText } from '../../../steps/stap/words.ts';
import { organisationColumns, styleColumns, type Column } from './table.ts';

/** The small picture: who has what, per team. What is outside its fair share is marked, not only by colour. */
export function Distribution({ teams }: { teams: readonly (readonly SeatId[])[] }) {
  const { _ } = useLingui();
  const { people } = useAll();
  const content = useContent();
  const local = useLocal();
  const name = (style: Style | null): string =>
    style === null ? _('regie.eigen-keuze') : local(styleText(content, style).name);
  const byStyle = styleColumns(people, teams);
  return (
    <details className="kk-mix__spread">
      <summary>{_('mix.verdeling')}</summary>
      <div className="kk-mix__tables">
        <Counts
          caption={_('mix.smaken-per-team')}
          teams={teams.length}
          columns={byStyle.map((column) => ({
            ...column,
            head: (
              <>
                <TeaLabel flavour={column.category ?? 'none'} size={28} />
                <span className="sr-only">{name(column.category)}</span>
              </>
            ),
          }))}
        />
        <Counts
          caption={_('mix.organisaties-per-team')}
          teams={teams.length}
          columns={organisationColumns(people, teams).map((column) => ({
            ...column,
            head: column.category ?? _('mix.overige'),
          }))}
        />
      </div>
    </details>
  );
}

interface CountsProps {
  caption: string;
  teams: number;
  columns: (Column & { head: React.ReactNode })[];
}

function Counts({ caption, teams, columns }: CountsProps) {
  const { _ } = useLingui();
  if (columns.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: it scrolls by itself, also by keyboard
    <section className="kk-mix__scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{_('mix.team-kop')}</th>
            {columns.map(({ category, head }) => (
              <th key={category ?? ''} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: teams }, (_one, team) => (
            <tr key={team}>
              <th scope="row">{team + 1}</th>
              {columns.map(({ category, counts, off }) => (
                <td
                  key={category ?? ''}
                  data-off={off.includes(team) || undefined}
                  data-none={counts[team] === 0 || undefined}
                >
                  {counts[team]}
                  {off.includes(team) ? <span className="sr-only"> {_('mix.scheef')}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

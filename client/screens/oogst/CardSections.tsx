import { useLingui } from '@lingui/react';
import { dayText } from '../../../shared/harvest/day.ts';
import type { HarvestHow, HowLine, NamedHow } from '../../../shared/harvest/hoedan.ts';
import type { HarvestWat } from '../../../shared/harvest/wat.ts';
import { useLocal } from '../../game.ts';
import { currentLang } from '../../text/i18n.ts';
import { Grown, Lines } from './HarvestLines.tsx';

/** WAT-6: what the team wants to achieve, for whom, and with whom. */
export function WatSection({ wat }: { wat: HarvestWat }) {
  const { _ } = useLingui();
  const local = useLocal();
  return (
    <section className="oogst-section">
      <h2>{wat.settled ? local(wat.round) : _('oogst.niet-vast', { text: local(wat.round) })}</h2>
      <Lines
        facts={wat.lines.map(({ field, texts, from }) => [
          _(`oogst.wat.${field}`),
          texts.join(', '),
          from.map(local),
        ])}
      />
    </section>
  );
}

/** HOEDAN-6: the lines that were accepted. */
export function HowSection({ how }: { how: HarvestHow<NamedHow> }) {
  const { _ } = useLingui();
  const local = useLocal();
  return (
    <section className="oogst-section">
      <h2>{local(how.round)}</h2>
      <ul>
        {how.lines.map((line, index) => (
          <Promised key={`${index} ${line.what}`} line={line} who={line.puller ?? _('oogst.teamlid')} />
        ))}
      </ul>
    </section>
  );
}

/** A line that somebody accepted; `who` is left out on one's own card. */
export function Promised({ line, who }: { line: Omit<HowLine, 'who'>; who?: string }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { what, role, date, notice, from } = line;
  const said = [who, role ? local(role) : undefined, dayText(date, currentLang())];
  return (
    <Grown
      line={{
        key: what,
        strong: what,
        text: said.filter((part) => part !== undefined).join(' · '),
        ...(notice === null ? {} : { note: `${_('oogst.merken')}: ${notice}` }),
        from: [from.map(local)],
      }}
    />
  );
}

import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useAll, useName } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useLead } from './lead.ts';
import { readiness } from './people.ts';

/** Who has a flavour, never which or why. */
export function VragenlijstView({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { people } = useAll();
  const lead = useLead();
  const name = useName();
  const { ready, busy } = readiness(people, lead.vragenlijst[step]?.ready ?? []);
  return (
    <section className="kk-step__part" aria-labelledby="kk-ready">
      <h2 id="kk-ready">
        {_('regie.klaar-van', { klaar: ready.length, totaal: ready.length + busy.length })}
      </h2>
      <p className="kk-hint">{_('regie.alleen-wie-klaar')}</p>
      <Names title={_('regie.nog-bezig')} names={busy.map(name)} />
      <Names title={_('regie.al-klaar')} names={ready.map(name)} done />
    </section>
  );
}

function Names({ title, names, done = false }: { title: string; names: string[]; done?: boolean }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="kk-chip">{names.length}</span>
      </h3>
      <ul className="kk-step__names" data-done={done || undefined}>
        {names.map((name) => (
          <li key={name}>
            {done ? <Icon name="check" size={16} stroke={4} /> : null}
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

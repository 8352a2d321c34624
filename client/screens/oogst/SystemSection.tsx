import { useLingui } from '@lingui/react';
import { dayText } from '../../../shared/harvest/day.ts';
import type { Someone } from '../../../shared/harvest/harvest.ts';
import type { HarvestChair, HarvestSystem } from '../../../shared/harvest/systeem.ts';
import { useLocal } from '../../game.ts';
import { currentLang } from '../../text/i18n.ts';
import { Lines } from './HarvestLines.tsx';

type Who = Someone | undefined;

/** SYSTEEM-9: who was missed, what was said on their behalf, and who invites them. */
export function SystemSection({ system }: { system: HarvestSystem<Who> }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { step, missing, chairs } = system;
  return (
    <section className="oogst-section">
      <h2>{_('oogst.systeem')}</h2>
      <Lines facts={[[_('oogst.systeem.misten'), missing.join(', '), [local(step)]]]} />
      {chairs.length === 0 ? null : (
        <ul>
          {chairs.map((chair) => (
            <ChairLine key={chair.party} chair={chair} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ChairLine({ chair }: { chair: HarvestChair<Who> }) {
  const { _ } = useLingui();
  const { party, said, empty, ask, invite } = chair;
  return (
    <li className="oogst-line">
      <strong>{party}</strong>
      {empty ? <p>{_('oogst.systeem.niemand')}</p> : null}
      {said === null ? null : (
        <p>
          <span className="oogst-by">{_('oogst.systeem.namens')}: </span>
          {said}
        </p>
      )}
      {ask ? <p>{_('oogst.systeem.vraag-eerst')}</p> : null}
      {invite === null ? null : <Invitation invite={invite} />}
    </li>
  );
}

function Invitation({ invite }: { invite: NonNullable<HarvestChair<Who>['invite']> }) {
  const { _ } = useLingui();
  const { what, date, notice, puller } = invite;
  const who = puller === undefined ? _('oogst.zonder-trekker') : (puller ?? _('oogst.teamlid'));
  return (
    <>
      <p>
        {_('oogst.systeem.uitnodiging')}: {[what, who, dayText(date, currentLang())].join(' · ')}
      </p>
      {notice === null ? null : (
        <p>
          {_('oogst.merken')}: {notice}
        </p>
      )}
    </>
  );
}

import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { dayText } from '../../../shared/harvest/day.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Commitment } from '../../../shared/workshop/commitment.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { currentLang } from '../../text/i18n.ts';
import { RefusalNote } from './RefusalNote.tsx';

/** What somebody does, who, when, and how we notice; only the person named says yes or no (KOERS-2). */
export function Committed({
  one,
  answer,
  children,
}: {
  one: Commitment;
  answer: (accept: boolean) => Command;
  children?: ReactNode;
}) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  return (
    <>
      <p className="stap-what">{one.what.value ?? _('stappen.gewist')}</p>
      {children}
      <dl className="stap-facts">
        <div>
          <dt>{_('stappen.stap.wie')}</dt>
          <dd>
            <Puller one={one} />
          </dd>
        </div>
        <div>
          <dt>{_('stappen.stap.wanneer')}</dt>
          <dd>{dayText(one.date, currentLang())}</dd>
        </div>
        {one.notice?.value ? (
          <div>
            <dt>{_('stappen.stap.merken')}</dt>
            <dd>{one.notice.value}</dd>
          </div>
        ) : null}
      </dl>
      {one.who === seat && !one.accepted ? (
        <div className="stap-ask">
          <output>{_('stappen.stap.neem-jij')}</output>
          <div className="kk-row">
            <Button disabled={busy} onPress={() => void play(answer(false))}>
              {_('stappen.stap.nee')}
            </Button>
            <Button variant="primary" icon="check" disabled={busy} onPress={() => void play(answer(true))}>
              {_('stappen.stap.ja')}
            </Button>
          </div>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </>
  );
}

function Puller({ one }: { one: Commitment }) {
  const { _ } = useLingui();
  const name = useName();
  if (one.who === null) return <>{_('stappen.stap.zonder-trekker')}</>;
  return <>{one.accepted ? name(one.who) : _('stappen.stap.wacht-op', { name: name(one.who) })}</>;
}

import { useLingui } from '@lingui/react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { isFull, mayTakeAway, topicsOf, type Choosable } from '../../../shared/steps/dialoog/topics.ts';
import { useLocal, useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { Place } from './place.ts';

/** DIALOOG-1: topics of the werkvorm and of members; one takes one, another agrees. */
export function Topics(place: Place) {
  const { _ } = useLingui();
  const { step, here, spec } = place;
  return (
    <div className="stap-columns">
      <section className="kk-stack kk-gap-4">
        <h2>{_('dialoog.kies')}</h2>
        <ul className="stap-list">
          {topicsOf(here, spec.settings).map((topic) => (
            <li
              key={topic.id}
              className="stap-row dialoog-topic"
              data-asked={here.wanted === topic.id || undefined}
            >
              <TopicRow {...place} topic={topic} />
            </li>
          ))}
        </ul>
      </section>
      <section className="kk-panel kk-stack kk-gap-4">
        <h2>{_('dialoog.eigen')}</h2>
        {isFull(here) ? (
          <p className="kk-hint">{_('dialoog.genoeg', { count: DIALOOG_LIMITS.topics })}</p>
        ) : (
          <>
            <NoNames />
            <SentenceForm
              step={step}
              quiet
              first={{
                name: 'dialoog.onderwerp',
                label: _('dialoog.stel-voor.label'),
                hint: _('dialoog.stel-voor.hint'),
                limit: DIALOOG_LIMITS.topic,
                rows: 2,
              }}
              command={(text) => ({ type: 'dialoog/stel-voor', step, text })}
              submit={_('dialoog.stel-voor')}
            />
          </>
        )}
      </section>
    </div>
  );
}

function TopicRow({ step, here, team, topic }: Place & { topic: Choosable }) {
  const { _ } = useLingui();
  const local = useLocal();
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const proposed = 'proposed' in topic ? topic.proposed : null;
  const text = 'offered' in topic ? local(topic.offered) : topic.proposed.value;
  const asked = here.wanted === topic.id ? here.asked : null;
  const agrees = asked !== null && asked !== seat;
  return (
    <>
      <div className="dialoog-topic__text">
        <p className="stap-what">{text ?? _('stappen.gewist')}</p>
        {proposed ? <p className="stap-by">{name(proposed.by)}</p> : null}
        {asked === null ? null : (
          <output className="stap-asked">
            <Icon name="people" size={22} />
            <span>{asked === seat ? _('dialoog.jij-wilt') : _('dialoog.wil', { name: name(asked) })}</span>
          </output>
        )}
        <RefusalNote refusal={refusal} />
      </div>
      {text === null ? null : (
        <div className="kk-row">
          {proposed && mayTakeAway({ text: proposed }, team, seat) ? (
            <Button
              variant="ghost"
              icon="close"
              disabled={busy}
              label={_('dialoog.haal-weg', { text })}
              onPress={() => void play({ type: 'dialoog/haal-weg', step, topic: topic.id })}
            />
          ) : null}
          <Button
            variant={agrees ? 'primary' : 'outline'}
            disabled={busy || asked === seat}
            label={_(agrees ? 'dialoog.akkoord-met' : 'dialoog.neem-dit', { text })}
            onPress={() => void play({ type: 'dialoog/neem', step, topic: topic.id })}
          >
            {_(agrees ? 'dialoog.akkoord' : 'dialoog.neem')}
          </Button>
        </div>
      )}
    </>
  );
}

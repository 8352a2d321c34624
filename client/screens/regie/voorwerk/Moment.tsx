import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { VOORWERK_LIMITS } from '../../../../shared/workshop/seat-limits.ts';
import type { Meeting } from '../../../../shared/workshop/voorwerk/state.ts';
import { useAll, useContent, usePlay } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useCounted } from '../../useCounted.ts';
import { useMeetingWords } from '../../useMeetingWords.ts';
import { Refused } from '../Refused.tsx';
import { dayOf, momentOf, timeOf } from './moments.ts';

/** When and where people meet (VOOR-9): it stands in the mails, in the diary file and on everybody's screen. */
export function Moment() {
  const { _ } = useLingui();
  const { meeting } = useAll();
  const words = useMeetingWords();
  const [editing, setEditing] = useState(meeting === undefined);
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="kk-moment">
      <h2 id="kk-moment">{_('voorwerk.moment.titel')}</h2>
      {meeting && !editing ? (
        <>
          <p>
            <strong>{words(meeting)}</strong>
            {meeting.place?.value ? <span className="voorwerk__place">{meeting.place.value}</span> : null}
          </p>
          <div>
            <Button size="small" icon="pen" onPress={() => setEditing(true)}>
              {_('voorwerk.moment.wijzig')}
            </Button>
          </div>
        </>
      ) : (
        <MomentForm meeting={meeting} onDone={() => setEditing(false)} />
      )}
    </section>
  );
}

function MomentForm({ meeting, onDone }: { meeting: Meeting | undefined; onDone: () => void }) {
  const { _ } = useLingui();
  const { format } = useContent();
  const playing = usePlay();
  const counted = useCounted(VOORWERK_LIMITS.place);
  const [day, setDay] = useState(meeting ? dayOf(meeting.startsAt) : '');
  const [from, setFrom] = useState(meeting ? timeOf(meeting.startsAt) : '09:30');
  const [until, setUntil] = useState(
    meeting ? timeOf(meeting.endsAt) : (momentAfter('09:30', format.minutes) ?? ''),
  );
  const [place, setPlace] = useState(meeting?.place?.value ?? '');
  const [missing, setMissing] = useState(false);

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const [startsAt, endsAt] = [momentOf(day, from), momentOf(day, until)];
    setMissing(startsAt === null || endsAt === null);
    if (startsAt === null || endsAt === null || playing.busy) return;
    if (await playing.play({ type: 'voorwerk/moment', startsAt, endsAt, place })) onDone();
  }
  function begin(time: string): void {
    setFrom(time);
    setUntil(momentAfter(time, format.minutes) ?? until);
  }
  return (
    <form className="kk-stack kk-gap-3" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={_('voorwerk.moment.dag')}
        type="date"
        value={day}
        onChange={setDay}
        required
        {...(missing ? { error: _('voorwerk.moment.vul-in') } : {})}
      />
      <div className="voorwerk__times">
        <TextField label={_('voorwerk.moment.van')} type="time" value={from} onChange={begin} required />
        <TextField label={_('voorwerk.moment.tot')} type="time" value={until} onChange={setUntil} required />
      </div>
      <TextField
        label={_('voorwerk.moment.waar')}
        hint={_('voorwerk.moment.waar-hint')}
        value={place}
        onChange={setPlace}
        {...counted}
      />
      <Refused playing={playing} />
      <div>
        <Button type="submit" icon="check" disabled={playing.busy}>
          {_('voorwerk.moment.bewaar')}
        </Button>
      </div>
    </form>
  );
}

/** So many minutes later on the same day, or null. */
function momentAfter(time: string, minutes: number): string | null {
  const at = momentOf('2026-01-01', time);
  if (at === null) return null;
  const end = at + minutes * 60_000;
  return dayOf(end) === dayOf(at) ? timeOf(end) : null;
}

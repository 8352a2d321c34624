import { useLingui } from '@lingui/react';
import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { SEAT_LIMITS } from '../../../shared/workshop/seat-limits.ts';
import { forgetDrafts } from '../../draft.ts';
import {
  useAll,
  useContent,
  useGame,
  useLocal,
  useMe,
  useName,
  usePlay,
  useRefusalText,
  useSeat,
} from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useTafel } from '../../tafel/useTafel.ts';
import { forgetSeat, keepSeat, keptSeat } from '../../seats.ts';
import { EraseMe } from './EraseMe.tsx';
import { DataNote } from '../DataNote.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useCounted } from '../useCounted.ts';

/** What is known of this person, and what they can do with it. */
export function MyData({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { _ } = useLingui();
  const { workshop, ended } = useAll();
  const { seat } = useMe();
  const table = useTafel() !== null;
  const name = useName()(seat);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={table ? _('tafel.gegevens', { naam: name }) : _('core.vak.menu')}
      closeLabel={_('core.sluiten')}
    >
      <div key={seat} className="kk-stack kk-gap-6">
        <Rename />
        <Flavour />
        <section className="kk-stack kk-gap-2">
          <h2>{_('core.taal')}</h2>
          <LanguageSwitch />
        </section>
        {table ? <p>{_('tafel.antwoorden')}</p> : null}
        <DataNote retentionDays={workshop?.retentionDays ?? null} shared={table} />
        <EraseMe />
        {ended === null ? <Leave /> : null}
      </div>
    </Sheet>
  );
}

function Rename() {
  const { _ } = useLingui();
  const { seat, person } = useMe();
  const workshop = useGame((state) => state.workshop);
  const [name, setName] = useState(person.name?.value ?? '');
  const [organisation, setOrganisation] = useState(person.organisation?.value ?? '');
  const [saved, setSaved] = useState(false);
  const { play, refusal, busy, clear } = usePlay();
  const text = useRefusalText();
  const nameCounted = useCounted(SEAT_LIMITS.name);
  const organisationCounted = useCounted(SEAT_LIMITS.organisation);

  async function rename(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy || !(await play({ type: 'zit/hernoem', name, organisation }))) return;
    const kept = workshop === null ? undefined : keptSeat(workshop, seat);
    if (workshop !== null && kept?.seat === seat) keepSeat(workshop, { ...kept, name: name.trim() });
    setSaved(true);
  }

  return (
    <form className="kk-stack" noValidate onSubmit={(event) => void rename(event)}>
      <h2>{_('core.ik.naam')}</h2>
      <TextField
        label={_('core.meedoen.voornaam')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setSaved(false);
          clear();
        }}
        autoComplete="given-name"
        {...nameCounted}
        {...(refusal ? { error: text(refusal) } : {})}
      />
      <TextField
        label={_('core.meedoen.organisatie')}
        value={organisation}
        onChange={(typed) => {
          setOrganisation(typed);
          setSaved(false);
        }}
        autoComplete="organization"
        {...organisationCounted}
      />
      <div className="kk-row">
        <Button type="submit" variant="primary" disabled={busy}>
          {_('core.ik.hernoem')}
        </Button>
        <output>{saved ? _('core.bewaard') : ''}</output>
      </div>
    </form>
  );
}

function Flavour() {
  const { _ } = useLingui();
  const local = useLocal();
  const { styles } = useContent();
  const { flavour, shared } = useSeat().style;
  const table = useTafel() !== null;
  const { play, refusal, busy } = usePlay();
  const text = useRefusalText();
  const own = styles.find(({ style }) => style === flavour?.value);
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('core.ik.smaak')}</h2>
      <p>
        {own === undefined
          ? _('core.ik.smaak-nog-niet')
          : _(
              shared
                ? 'core.ik.smaak-zichtbaar'
                : table
                  ? 'tafel.smaak-verborgen'
                  : 'core.ik.smaak-verborgen',
              {
                smaak: local(own.name),
              },
            )}
      </p>
      {own === undefined ? null : (
        <div>
          <Button
            icon={shared ? 'private' : 'eye'}
            disabled={busy}
            onPress={() => void play({ type: 'smaak/deel', shared: !shared })}
          >
            {_(shared ? 'core.ik.verberg' : 'core.ik.toon')}
          </Button>
        </div>
      )}
      {refusal ? <p role="alert">{text(refusal)}</p> : null}
    </section>
  );
}

function Leave() {
  const { _ } = useLingui();
  const { seat } = useMe();
  const workshop = useGame((state) => state.workshop);
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState(false);
  // the others stay at the device
  const table = useTafel() !== null;
  const { play, refusal, busy } = usePlay();
  const text = useRefusalText();

  async function leave(): Promise<void> {
    if (!(await play({ type: 'zit/verlaat' })) || workshop === null || table) return;
    // the next one at this computer reads nothing half written
    forgetDrafts(workshop, seat);
    forgetSeat(workshop, seat);
    navigate('/');
  }

  if (!asked) {
    return (
      <div>
        <Button icon="leave" onPress={() => setAsked(true)}>
          {_(table ? 'tafel.verlaat' : 'core.ik.verlaat')}
        </Button>
      </div>
    );
  }
  return (
    <section className="kk-panel kk-stack kk-gap-3">
      <h2>{_('core.ik.verlaat-vraag')}</h2>
      <p>{_(table ? 'tafel.verlaat-tekst' : 'core.ik.verlaat-tekst')}</p>
      {refusal ? <p role="alert">{text(refusal)}</p> : null}
      <div className="kk-row">
        <Button onPress={() => setAsked(false)} autoFocus>
          {_('core.annuleren')}
        </Button>
        <Button variant="primary" disabled={busy} onPress={() => void leave()}>
          {_('core.ik.verlaat-ja')}
        </Button>
      </div>
    </section>
  );
}

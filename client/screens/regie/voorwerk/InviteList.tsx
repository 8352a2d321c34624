import { useLingui } from '@lingui/react';
import { useMemo, useRef, useState } from 'react';
import { useDraft } from '../../../draft.ts';
import { useAll } from '../../../game.ts';
import { Banner } from '../../../parts/Banner.tsx';
import { Button } from '../../../parts/Button.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useLead } from '../lead.ts';
import { participants } from '../../../../shared/workshop/participants.ts';
import { Refused } from '../Refused.tsx';
import { readGuests, withLines, type Guest } from './guests.ts';
import { Preview } from './Preview.tsx';
import { decoded } from './table.ts';
import { useInvite, type FreshLinks } from './useInvite.ts';

/** Bytes of the largest file that is read: five hundred names with long organisations are a third of it. */
const LARGEST = 100_000;

/** Who is invited: a pasted list or a file, seen before anything is sent. What is wrong stays in the field. */
export function InviteList({ onFresh }: { onFresh: (links: FreshLinks) => void }) {
  const { _ } = useLingui();
  const { workshop, people } = useAll();
  const { invited = {} } = useLead();
  // on this device only, until it was sent
  const [text, setText, forget] = useDraft('genodigden');
  const [apart, setApart] = useState(false);
  const [wrongFile, setWrongFile] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { invite, playing } = useInvite();
  const { guests, mails } = useMemo(() => {
    const taken = [...Object.values(people).filter(({ gone }) => !gone), ...Object.values(invited)];
    return readGuests(text, { taken: taken.flatMap(({ name }) => name?.value ?? []), apart });
  }, [text, apart, people, invited]);
  const good = guests.filter(({ problem }) => problem === null);
  const room = (workshop?.maxPeople ?? 0) - participants(people).length - Object.keys(invited).length;
  const full = good.length > room;

  async function read(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setWrongFile(null);
    if (chosen.size > LARGEST) return setWrongFile(_('voorwerk.lijst.te-groot'));
    try {
      const found = decoded(new Uint8Array(await chosen.arrayBuffer()));
      if (found.includes('\u0000')) return setWrongFile(_('voorwerk.lijst.geen-tekst'));
      setText(text.trim() === '' ? found : `${text.trimEnd()}\n${found}`);
    } catch {
      setWrongFile(_('voorwerk.lijst.geen-tekst'));
    }
  }
  async function send(): Promise<void> {
    if (playing.busy || good.length === 0 || full) return;
    const fresh = await invite(good);
    onFresh(fresh);
    if (fresh.size < good.length) return;
    const bad = guests.filter(({ problem }) => problem !== null).map(({ line }) => line);
    if (bad.length === 0) forget();
    else setText(withLines(text, bad));
  }
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="kk-invite-list">
      <h2 id="kk-invite-list">{_('voorwerk.lijst.titel')}</h2>
      <p className="kk-hint">{_('voorwerk.lijst.uitleg')}</p>
      <TextField
        label={_('voorwerk.lijst.veld')}
        hint={_('voorwerk.lijst.veld-hint')}
        value={text}
        onChange={setText}
        multiline
        rows={8}
      />
      <div className="kk-row">
        <Button icon="upload" onPress={() => file.current?.click()}>
          {_('voorwerk.lijst.bestand')}
        </Button>
        <input
          ref={file}
          className="sr-only"
          type="file"
          tabIndex={-1}
          aria-label={_('voorwerk.lijst.bestand')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        {text === '' ? null : (
          <Button variant="ghost" onPress={forget}>
            {_('voorwerk.lijst.leeg')}
          </Button>
        )}
      </div>
      {wrongFile === null ? null : <Banner kind="error" title={wrongFile} />}
      {mails ? <p className="kk-hint">{_('voorwerk.lijst.geen-mail')}</p> : null}
      {guests.length === 0 ? null : (
        <Preview
          guests={guests}
          onApart={hasSame(guests) || apart ? () => setApart(!apart) : null}
          apart={apart}
        />
      )}
      {full ? (
        <Banner
          kind="error"
          title={_('voorwerk.lijst.te-veel', {
            aantal: good.length,
            plek: Math.max(0, room),
            limiet: workshop?.maxPeople ?? 0,
          })}
        />
      ) : null}
      <Refused playing={playing} />
      {good.length === 0 || full ? null : (
        <div>
          <Button variant="primary" icon="link" disabled={playing.busy} onPress={() => void send()}>
            {playing.busy ? _('voorwerk.lijst.bezig') : _('voorwerk.lijst.maak', { aantal: good.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function hasSame(guests: readonly Guest[]): boolean {
  return guests.some(({ problem }) => problem?.kind === 'dubbel' || problem?.kind === 'al');
}

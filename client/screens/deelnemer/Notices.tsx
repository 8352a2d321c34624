import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { useAll, useAnnounce, useContent, useGame, useLocal, useNow, useRefusalText } from '../../game.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { readWord, useWord } from '../../steps/stap/useWord.ts';
import { store } from '../../store.ts';
import { sentences } from '../../text/sentences.ts';
import { ConnectionBanner } from '../ConnectionBanner.tsx';
import { Seen } from './Seen.tsx';
import { Stalled } from './Stalled.tsx';
import { StillTrue } from './StillTrue.tsx';

/** What concerns everybody, over the step: a lost line first, then what comes, then a word from the facilitator. */
export function Notices() {
  return (
    <div className="kk-shell__notices">
      <ConnectionBanner />
      <LateRefusal />
      <Stalled />
      <StillTrue />
      <Seen />
      <NextStep />
      <Message />
    </div>
  );
}

/** Something given before a reload or while the line was gone was refused; the form it came from is no longer there to say so. */
function LateRefusal() {
  const { _ } = useLingui();
  const late = useGame((state) => state.late);
  const text = useRefusalText();
  if (!late) return null;
  return (
    <Banner
      kind="error"
      title={_('core.laat.titel')}
      action={<Button onPress={() => store.setState({ late: null })}>{_('core.laat.gezien')}</Button>}
    >
      {text(late)}
    </Banner>
  );
}

/** REGIE-1: the next step is announced a minute ahead. */
function NextStep() {
  const { notice, clock } = useAll();
  // in a pause nothing comes, so nothing counts down either
  return notice && clock.pausedLeft === null ? <Announced to={notice.to} at={notice.at} /> : null;
}

function Announced({ to, at }: { to: string; at: number }) {
  const { _ } = useLingui();
  const { format } = useContent();
  const local = useLocal();
  const now = useNow();
  const next = format.steps.find(({ id }) => id === to);
  if (!next) return null;
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return (
    <Banner
      kind="notice"
      title={_('core.vak.straks', { stap: local(next.title) })}
      aside={_('core.vak.over', { seconden: seconds })}
    >
      {_('core.vak.straks-tekst')}
    </Banner>
  );
}

let lastSaid: string | null = null;

/** Beside a large chart it stands in the panel (WordBeside.tsx). Wherever it stands and moves to, it is said once. */
function Message() {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const word = useWord();
  const title = word ? _('core.vak.bericht', { naam: word.name }) : '';
  useEffect(() => {
    if (!word || word.id === lastSaid) return;
    lastSaid = word.id;
    announce(sentences(title, word.text));
  }, [word, title, announce]);
  if (!word) return null;
  return (
    <Banner
      key={word.id}
      kind="message"
      title={title}
      action={<Button onPress={() => readWord(word)}>{_('core.vak.gelezen')}</Button>}
    >
      {word.text}
    </Banner>
  );
}

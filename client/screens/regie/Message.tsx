import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { COURSE_LIMITS } from '../../../shared/workshop/course.ts';
import { useAll, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCounted } from '../useCounted.ts';
import { useGive } from './lead.ts';
import { Refused } from './Refused.tsx';

/** One message to everybody at a time; it stays until it is withdrawn or another takes its place. */
export function Message() {
  const { _ } = useLingui();
  const { message } = useAll();
  const [text, setText] = useState('');
  const counted = useCounted(COURSE_LIMITS.message);
  const playing = usePlay();
  const give = useGive(playing);
  const tooLong = graphemes(text) > COURSE_LIMITS.message;
  async function send(): Promise<void> {
    if (await playing.play({ type: 'regie/bericht', text })) setText('');
  }
  return (
    <section className="kk-side" aria-labelledby="kk-message-title">
      <h2 id="kk-message-title" className="kk-side__title">
        {_('regie.bericht.titel')}
      </h2>
      {message === null ? null : (
        <div className="kk-side__said">
          <p>
            <span className="kk-hint">{_('regie.bericht.nu')}</span>
            <b>{message.text.value ?? _('regie.bericht.gewist')}</b>
          </p>
          <Button size="small" onPress={() => give({ type: 'regie/bericht-weg' })}>
            {_('regie.bericht.intrekken')}
          </Button>
        </div>
      )}
      <TextField
        label={_('regie.bericht.label')}
        hideLabel
        multiline
        rows={2}
        value={text}
        onChange={setText}
        {...counted}
        {...(tooLong ? { error: _('refusal.tekst-te-lang', { limit: COURSE_LIMITS.message }) } : {})}
      />
      <Button
        variant="primary"
        size="small"
        icon="announce"
        wide
        disabled={tooLong}
        onPress={() => void send()}
      >
        {_('regie.bericht.stuur')}
      </Button>
      <Refused playing={playing} />
    </section>
  );
}

import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useAll, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { LogoMark } from '../../parts/Logo.tsx';
import { copied } from './CopyField.tsx';
import { Invite } from './Invite.tsx';
import { useGive, useLead } from './lead.ts';
import { codeText, inviteLink } from './links.ts';
import { attendance } from './people.ts';
import { Refused } from './Refused.tsx';
import './TopBar.css';

/** The bar of the regiekamer: what is played, who is here, how people come in, pause. */
export function TopBar() {
  const { _ } = useLingui();
  const { workshop, people, clock, ended, quiet, voorwerk = false } = useAll();
  const runs = ended === null && !voorwerk;
  const { invites } = useLead();
  const [inviting, setInviting] = useState(false);
  const playing = usePlay();
  const give = useGive(playing);
  const paused = clock.pausedLeft !== null;
  if (!workshop) return null;
  return (
    <header className="kk-topbar">
      <div className="kk-topbar__name">
        <LogoMark size={40} />
        <h1>{_('regie.titel')}</h1>
        <p>{workshop.title}</p>
      </div>
      <p className="kk-topbar__count">
        <Icon name="people" size={22} stroke={2.4} />
        {_('regie.aanwezig', attendance(people))}
      </p>
      <Code code={workshop.code} />
      <div className="kk-topbar__actions">
        <Button size="small" icon="qr" onDark onPress={() => setInviting(true)}>
          {_('regie.uitnodigen')}
        </Button>
        {invites === null ? null : (
          <LinkButton
            size="small"
            icon="screen"
            onDark
            newTab
            href={inviteLink('', workshop.id, 'plenair', invites.plenair)}
          >
            {_('regie.plenair-scherm')}
          </LinkButton>
        )}
        {runs ? (
          <Button
            size="small"
            icon="speech"
            onDark
            pressed={Boolean(quiet)}
            onPress={() => give({ type: 'regie/praat', on: !quiet })}
          >
            {_(quiet ? 'regie.praat-uit' : 'regie.praat')}
          </Button>
        ) : null}
        {runs ? (
          <Button
            size="small"
            icon={paused ? 'play' : 'pause'}
            onDark
            onPress={() => give({ type: 'regie/pauze', on: !paused })}
          >
            {_(paused ? 'regie.ga-verder' : 'regie.pauzeer')}
          </Button>
        ) : null}
      </div>
      <Refused playing={playing} shared />
      <Invite open={inviting} onClose={() => setInviting(false)} />
    </header>
  );
}

function Code({ code }: { code: string }) {
  const { _ } = useLingui();
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    setSaid(_((await copied(code)) ? 'regie.gekopieerd' : 'regie.kopieer-niet'));
  }
  return (
    <div className="kk-topbar__code">
      <span className="sr-only">{_('regie.code')}</span>
      <strong>{codeText(code)}</strong>
      <Button
        size="small"
        variant="ghost"
        icon="copy"
        onDark
        label={_('regie.kopieer-wat', { wat: _('regie.code') })}
        onPress={() => void copy()}
      />
      <output className="kk-topbar__said">{said}</output>
    </div>
  );
}

import { useLingui } from '@lingui/react';
import { useLocation, useSearch } from 'wouter';
import { useAll, useFlavour, useMe } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { WaitingCup } from '../../parts/WaitingCup.tsx';

function OwnCup() {
  const { _ } = useLingui();
  const { seat } = useMe();
  const flavour = useFlavour();
  return <WaitingCup flavour={flavour(seat) ?? 'none'} label={_('core.wacht.kop')} />;
}

export function Paused() {
  const { _ } = useLingui();
  return (
    <div className="kk-between kk-stack kk-gap-5">
      <OwnCup />
      <h1 tabIndex={-1}>{_('core.pauze.titel')}</h1>
      <p className="kk-lead">{_('core.pauze.tekst')}</p>
    </div>
  );
}

/** REGIE-6: the screens are dark so that people talk. */
export function Quiet() {
  const { _ } = useLingui();
  return (
    <div className="kk-quiet">
      <div className="kk-between kk-stack">
        <Icon name="speech" size={44} />
        <h1 tabIndex={-1}>{_('core.praat.titel')}</h1>
        <p className="kk-lead">{_('core.praat.tekst')}</p>
      </div>
    </div>
  );
}

/** MIX-5: who comes while teams play is placed by the facilitator. */
export function WaitingForTeam() {
  const { _ } = useLingui();
  return (
    <div className="kk-between kk-stack kk-gap-5">
      <OwnCup />
      <h1 tabIndex={-1}>{_('core.wacht.titel')}</h1>
      <p className="kk-lead">{_('core.wacht.tekst')}</p>
    </div>
  );
}

/** REGIE-9: play is over, harvest and reading stay. */
export function Ended() {
  const { _ } = useLingui();
  const { workshop, followUp } = useAll();
  const [, navigate] = useLocation();
  const search = useSearch();
  const days = workshop?.retentionDays ?? 0;
  const address = `/oogst/${workshop?.id ?? ''}${search === '' ? '' : `?${search}`}`;
  return (
    <div className="kk-between kk-stack kk-gap-5">
      <OwnCup />
      <h1 tabIndex={-1}>{_('core.einde.titel')}</h1>
      <p className="kk-lead">{_('core.einde.tekst')}</p>
      <p>{_(followUp ? 'core.einde.bewaren-vervolg' : 'core.einde.bewaren', { dagen: days })}</p>
      <LinkButton
        href={address}
        variant="primary"
        size="large"
        icon="next"
        iconAt="end"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          navigate(address);
        }}
      >
        {_('core.einde.oogst')}
      </LinkButton>
    </div>
  );
}

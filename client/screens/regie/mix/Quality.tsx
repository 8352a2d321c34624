import { useLingui } from '@lingui/react';
import { useNames } from '../../../game.ts';
import { likenessWord } from '../../../../shared/mix/quality.ts';
import type { MixFacilitator, Mixing } from '../../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Distribution } from './Distribution.tsx';
import { brokenWishes, oddSizes, remoteAlone } from './table.ts';
import { useWishText } from './words.ts';

export interface QualityProps {
  proposal: MixFacilitator;
  teams: readonly (readonly SeatId[])[];
  mixing: Mixing;
}

interface Verdict {
  id: string;
  good: boolean | null;
  text: string;
}

/** How good the teams are, in words and in a small picture. */
export function Quality({ proposal, teams, mixing }: QualityProps) {
  const verdicts = useVerdicts({ proposal, teams, mixing });
  return (
    <div className="kk-mix__judged">
      <ul className="kk-mix__quality">
        {verdicts.map(({ id, good, text }) => (
          <li key={id} data-good={good === true || undefined} data-off={good === false || undefined}>
            <Icon
              name={good === true ? 'check' : good === false ? 'warning' : 'note'}
              size={20}
              stroke={good === true ? 3.5 : 2.4}
            />
            {text}
          </li>
        ))}
      </ul>
      <Distribution teams={teams} />
    </div>
  );
}

function useVerdicts({ proposal, teams, mixing }: QualityProps): Verdict[] {
  const { _ } = useLingui();
  const names = useNames();
  const wishText = useWishText();
  const { quality, note, proof } = proposal;
  const { styleViolations, organisationViolations, difference } = quality;
  const broken = brokenWishes(teams, mixing.wishes);
  const odd = oddSizes(teams);
  const alone = remoteAlone(teams, mixing.remote);
  const word = difference === undefined ? 'unknown' : likenessWord({ difference });
  return [
    note === undefined
      ? {
          id: 'smaken',
          good: styleViolations === 0,
          text: _(styleViolations === 0 ? 'regie.mix.smaken-eerlijk' : 'regie.mix.smaken-scheef', {
            aantal: styleViolations,
          }),
        }
      : { id: 'smaken', good: null, text: _(`mix.${note}`) },
    {
      id: 'organisaties',
      good: organisationViolations === 0,
      text: _(
        organisationViolations === 0 ? 'regie.mix.organisaties-eerlijk' : 'regie.mix.organisaties-scheef',
        { aantal: organisationViolations },
      ),
    },
    ...(word === 'unknown' ? [] : [{ id: 'lijken', good: word !== 'uneven', text: _(`mix.lijken.${word}`) }]),
    ...(proof === 'proven' && styleViolations + organisationViolations > 0
      ? [{ id: 'bewijs', good: null, text: _('mix.beter-kan-niet') }]
      : []),
    ...mixing.wishes
      .filter(({ id }) => broken.has(id))
      .map((wish) => ({
        id: wish.id,
        good: false,
        text: _('mix.wens-houdt-niet', { wens: wishText(wish) }),
      })),
    ...(alone.length === 0
      ? []
      : [
          {
            id: 'alleen',
            good: false,
            text: _('mix.alleen-op-afstand', { namen: names(alone), aantal: alone.length }),
          },
        ]),
    ...(odd.length === 0
      ? []
      : [
          {
            id: 'groottes',
            good: false,
            text: _('mix.ongelijke-groottes', {
              teams: odd.map((team) => team + 1).join(', '),
              aantal: odd.length,
            }),
          },
        ]),
  ];
}

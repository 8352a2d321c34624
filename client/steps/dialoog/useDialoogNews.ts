import { useLingui } from '@lingui/react';
import type { DialoogTeam } from '../../../shared/steps/dialoog/state.ts';
import { topicsOf } from '../../../shared/steps/dialoog/topics.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useLocal, useMe, useStepSpec } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { dialoogNews, type DialoogNews } from './news.ts';

/** Says politely, once, what others did and what came to the team. */
export function useDialoogNews(step: StepId, here: DialoogTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const local = useLocal();
  const spec = useStepSpec(step);
  const topicText = (id: string): string => {
    const found =
      here && spec.kind === 'dialoog'
        ? topicsOf(here, spec.settings).find((one) => one.id === id)
        : undefined;
    if (!found) return '';
    return 'offered' in found ? local(found.offered) : (found.proposed.value ?? '');
  };
  const sentence = (told: DialoogNews): string => {
    switch (told.kind) {
      case 'fase':
        return _(`dialoog.nieuws.fase.${told.phase}`);
      case 'stok':
        return people.isYou(told.seat)
          ? _('dialoog.stok.jij')
          : _('dialoog.stok.ander', { wie: capital(people.name(told.seat)) });
      case 'midden':
        return _('dialoog.stok.midden');
      case 'onderwerp':
        return _('dialoog.nieuws.onderwerp', { text: told.text });
      case 'wil-onderwerp':
        return _('dialoog.nieuws.wil-onderwerp', {
          name: capital(people.name(told.seat)),
          text: topicText(told.topic),
        });
      case 'gevraagd':
        return _(told.phase === 'vrij' ? 'dialoog.verder.wil' : 'stappen.tweede.wil', {
          name: capital(people.name(told.seat)),
        });
      case 'pen':
        return _('stappen.pen.wie-schrijft', { name: capital(people.name(told.seat)) });
      case 'vraag':
        return _('dialoog.nieuws.vraag', { text: told.text });
    }
  };
  useNews(here, (before, after) => dialoogNews(before, after, seat).map(sentence));
}

import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { useAll, useContent, useMe } from '../../../game.ts';
import { itemsOf } from '../../../../shared/style/score.ts';
import { minutesFor } from '../../../steps/vragenlijst/pace.ts';
import { useMeetingWords } from '../../useMeetingWords.ts';

export interface Mail {
  subject: string;
  body: string;
}

/** The mail with which somebody is invited: by name with a link of their own, or for everybody with the open one. */
export function useMail(): (link: string, name?: string) => Mail {
  const { _ } = useLingui();
  const { workshop, meeting } = useAll();
  const { questionnaire } = useContent();
  const { person } = useMe();
  const words = useMeetingWords();
  return useCallback(
    (link, name) => {
      const title = workshop?.title ?? '';
      const place = meeting?.place?.value ?? null;
      const when = meeting
        ? _(place === null ? 'voorwerk.mail.dan' : 'voorwerk.mail.dan-daar', {
            titel: title,
            wanneer: words(meeting),
            waar: place,
          })
        : _('voorwerk.mail.nog-niet', { titel: title });
      const facts = {
        wanneer: when,
        minuten: minutesFor(itemsOf(questionnaire).length),
        link,
        afzender: person.name?.value ?? '',
      };
      return {
        subject: _('voorwerk.mail.onderwerp', { titel: title }),
        body:
          name === undefined
            ? _('voorwerk.mail.open', facts)
            : _('voorwerk.mail.eigen', { ...facts, naam: name }),
      };
    },
    [_, workshop, meeting, words, questionnaire, person],
  );
}

import type { PersonDetail } from '@rulleplan/api-client';
import { Badge, Banner, Button, Card, Facts, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useInvitePerson } from '../api/invite-person';

type Account = NonNullable<PersonDetail['account']>;

const tones = { none: 'neutral', 'without-password': 'warning', active: 'success' } as const satisfies {
  readonly [state in Account['state']]: Tone;
};

/** How somebody signs in, and the invitation to do so for the first time. */
export function SignInCard({
  personId,
  account,
  mayInvite,
}: {
  readonly personId: string;
  readonly account: Account;
  readonly mayInvite: boolean;
}) {
  const { t } = useTranslation('people');
  const { momentShort } = useFormats();
  const invite = useInvitePerson(personId);
  const { email, state } = account;
  return (
    <Card title={t('person.signIn.title')}>
      <Facts
        facts={[
          { name: t('person.signIn.email'), value: email ?? t('person.signIn.noEmail') },
          {
            name: t('person.signIn.state'),
            value: <Badge tone={tones[state]}>{t(`person.signIn.states.${state}`)}</Badge>,
          },
        ]}
      />
      {invite.isSuccess && (
        <Banner tone="success" announce>
          {t('person.signIn.invited', {
            email: invite.data.email,
            until: momentShort(invite.data.expiresAt),
          })}
        </Banner>
      )}
      {invite.isError && <ProblemBanner problem={invite.error} />}
      {mayInvite && email !== null && state !== 'active' && (
        <div>
          <Button icon="mail" isPending={invite.isPending} onPress={() => invite.mutate()}>
            {t(invite.isSuccess ? 'person.signIn.inviteAgain' : 'person.signIn.invite')}
          </Button>
        </div>
      )}
    </Card>
  );
}

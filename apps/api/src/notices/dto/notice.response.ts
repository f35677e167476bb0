import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, ChoiceField, DataField, MomentField, TextField } from '../../shared/fields';
import { noticeKinds, type NoticeKind } from '../notice';

@ApiSchema({ name: 'Notice' })
export class NoticeResponse {
  @TextField({ description: 'The same as long as the notice says the same' })
  id: string;

  @ChoiceField(noticeKinds, 'NoticeKind')
  kind: NoticeKind;

  @BooleanField({ description: 'It waits for the caller; otherwise it is news' })
  waits: boolean;

  @MomentField()
  at: string;

  @DataField({ description: 'Names, moments and counts for the sentence the web writes' })
  facts: Record<string, unknown>;

  @TextField({ description: 'The page of the web to go to' })
  link: string;
}

import { Button } from 'react-aria-components/Button';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon';
import './toast.css';

interface ToastText {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const queue = new ToastQueue<ToastText>({ maxVisibleToasts: 2 });

/**
 * Says in a corner that something went well, for a while, with an undo where there is one. Never for a
 * refusal: that belongs at the thing it is about.
 */
export function showToast(toast: ToastText): void {
  queue.add(toast, { timeout: toast.action ? 12_000 : 6_000 });
}

/** The corner where toasts appear; once in the whole page. */
export function ToastRegion({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  return (
    <AriaToastRegion queue={queue} aria-label={label} className="ui-toasts">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast">
          <Icon name="check-circle" />
          <ToastContent className="ui-toast__content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className="ui-toast__button"
              onPress={() => {
                toast.content.action?.onPress();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className="ui-toast__button">
            <Icon name="cross" size={18} />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

import type { Extension } from 'mdast-util-from-markdown';

type Handle = NonNullable<NonNullable<Extension['enter']>[string]>;

const enter: Handle = function (token) {
  this.config.enter['autolinkProtocol']!.call(this, token);
};

/**
 * Makes links of the web and mail addresses that stand in a text, as `mdast-util-gfm-autolink-literal` does, but without
 * its second round over the whole tree for the few addresses that the tokenizer leaves.
 */
export const autolinksFromMarkdown: Extension = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [] }, token);
    },
    literalAutolinkEmail: enter,
    literalAutolinkHttp: enter,
    literalAutolinkWww: enter,
  },
  exit: {
    literalAutolink(token) {
      this.exit(token);
    },
    literalAutolinkEmail(token) {
      this.config.exit['autolinkEmail']!.call(this, token);
    },
    literalAutolinkHttp(token) {
      this.config.exit['autolinkProtocol']!.call(this, token);
    },
    literalAutolinkWww(token) {
      this.config.exit['data']!.call(this, token);
      const node = this.stack[this.stack.length - 1];
      if (node?.type === 'link') node.url = 'http://' + this.sliceSerialize(token);
    },
  },
};

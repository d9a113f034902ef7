import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, check, DocumentCache, reread } from '../lint/check.ts';
import { reportLanguage } from '../postmortem/reportLanguage.ts';
import type { Feature } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import type { RequestContext } from './requestContext.ts';
import type { AnyResponse, DocumentRequest, Method } from './requests.ts';

interface CheckedVersion {
  readonly text: string;
  readonly settings: RequestContext['settings'];
  readonly checked: Checked;
}

/** Where the pages of the rules are that ship with the server, and who is told of what fails. */
export interface DocumentServiceHost {
  readonly rulePage: (rule: string) => string | null;
  readonly log: (message: string) => void;
}

/** The feature that answers requests of a name; their params were checked against it where the request was made. */
export const featureOf = (method: Method): Feature<unknown, AnyResponse> =>
  FEATURES[method] as Feature<unknown, AnyResponse>;

/** The open documents: each text is checked once, for all requests. */
export class DocumentService {
  private readonly checked = new Map<string, CheckedVersion>();
  private readonly caches = new Map<string, DocumentCache>();

  constructor(private readonly host: DocumentServiceHost) {}

  /** @param document as it is now; an older version is not asked about again */
  answer(
    document: TextDocument,
    context: RequestContext,
    { method, params, unjudged = false }: DocumentRequest,
  ): AnyResponse {
    const checked = unjudged ? this.read(document, context) : this.check(document, context);
    const { rulePage, asReport } = context;
    const display = asReport ? reportLanguage(checked.postmortem) : context.display;
    return featureOf(method).answer(
      {
        text: document,
        checked,
        context: { ...context, display },
        reread: (text) => reread(checked, text, context),
        rulePage: rulePage ? (rule) => rulePage.replace('{rule}', encodeURIComponent(rule)) : this.host.rulePage,
      },
      params,
    );
  }

  forget(uri: string): void {
    this.checked.delete(uri);
    this.caches.delete(uri);
  }

  /** A document of which nothing is kept, as nobody has it open. */
  private read(document: TextDocument, { path, settings }: RequestContext): Checked {
    return check({ text: document.getText(), path, settings, unjudged: true }, () => {});
  }

  private check(document: TextDocument, { path, settings }: RequestContext): Checked {
    const { uri } = document;
    const text = document.getText();
    const known = this.checked.get(uri);
    // Versions may be counted from the start where a document is opened again.
    if (known && known.text === text && known.settings === settings) return known.checked;
    const cache = this.caches.get(uri) ?? new DocumentCache();
    this.caches.set(uri, cache);
    const onRuleError = (rule: string, error: unknown): void => {
      const reason = error instanceof Error ? error.stack : String(error);
      this.host.log(`${rule} failed on ${uri} and was left out there: ${reason}`);
    };
    // A title that is being typed names a section with one letter and none with the next.
    const force = known?.settings === settings && known.checked.recognised && text.trim() !== '';
    const checked = check({ text, path, settings, force }, onRuleError, cache);
    this.checked.set(uri, { text, settings, checked });
    return checked;
  }
}

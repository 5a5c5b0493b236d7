package org.eclipse.swtbot.swt.finder.utils;

import org.eclipse.swt.SWT;

/** Ways for the focus to leave a control. */
public enum Traverse {

	TAB_NEXT(SWT.TRAVERSE_TAB_NEXT), TAB_PREVIOUS(SWT.TRAVERSE_TAB_PREVIOUS), ARROW_NEXT(SWT.TRAVERSE_ARROW_NEXT),
	ARROW_PREVIOUS(SWT.TRAVERSE_ARROW_PREVIOUS), ESCAPE(SWT.TRAVERSE_ESCAPE), RETURN(SWT.TRAVERSE_RETURN),
	MNEMONIC(SWT.TRAVERSE_MNEMONIC), PAGE_NEXT(SWT.TRAVERSE_PAGE_NEXT), PAGE_PREVIOUS(SWT.TRAVERSE_PAGE_PREVIOUS);

	/** The toolkit's number for it. */
	public final int type;

	Traverse(int type) {
		this.type = type;
	}
}

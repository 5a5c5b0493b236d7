package org.intcrucible.app.internal.shell;

import jakarta.annotation.PostConstruct;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Room between the groups of the top trim, as much as there is. */
public final class Gap {

	@PostConstruct
	void create(Composite parent) {
		// Without a layout it would want a size of its own.
		new Composite(parent, SWT.NONE).setLayout(new FillLayout());
	}
}

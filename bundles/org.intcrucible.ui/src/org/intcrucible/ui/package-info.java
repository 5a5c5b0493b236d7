/**
 * What other bundles need to take part in the window: names of its model ({@link org.intcrucible.ui.ElementIds}), what it is
 * about ({@link org.intcrucible.ui.ContextKeys}) and the colours of its theme ({@link org.intcrucible.ui.ThemeColors}).
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.ui;

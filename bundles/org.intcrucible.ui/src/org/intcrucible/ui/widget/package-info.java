/**
 * What all parts of the window are made of: the tokens of its look ({@link org.intcrucible.ui.widget.Token},
 * {@link org.intcrucible.ui.widget.FontStyle}, {@link org.intcrucible.ui.widget.Metrics}), its icons
 * ({@link org.intcrucible.ui.widget.Icon}), its components, and the one way to work off the UI thread
 * ({@link org.intcrucible.ui.widget.Background}). Every component takes an id that stays
 * ({@link org.intcrucible.ui.widget.WidgetIds}), and has a role and a name for screen readers ({@link org.intcrucible.ui.widget.Accessibility}).
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.ui.widget;

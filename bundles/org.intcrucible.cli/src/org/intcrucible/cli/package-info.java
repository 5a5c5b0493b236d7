/**
 * The command line: a command is a {@link org.intcrucible.cli.CommandFactory} service, and prints through a
 * {@link org.intcrucible.cli.Console}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.cli;

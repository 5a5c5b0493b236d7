package org.intcrucible.cli;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a command does with the workspace. It stands beside picocli's {@code @Command}, on a class or on a method; a
 * command without it has what the nearest one above it has. For a command that has none at all the workspace is not opened,
 * and it must not use any service of the store.
 *
 * <p>A workspace is held by one process at a time. So whatever a command that reads or steers does must be right in a process that was
 * started long before, perhaps by another command, and in several threads at once:
 * <ul>
 * <li>it prints on its {@link Console} and nowhere else, and reads no standard input;</li>
 * <li>its files are {@link java.nio.file.Path} options and parameters, or go through {@link Console#resolve}; the folder of the
 * process, its environment and its properties say nothing of the caller;</li>
 * <li>it never ends the process.</li>
 * </ul>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WorkspaceUse {

	Mode value();

	/**
	 * A command that does less with the workspace than is usual for it, by what is typed. It is asked once its options and
	 * parameters are filled; what the annotation says is then the usual.
	 */
	interface Varying {

		Mode use();
	}

	/** What a command does with the workspace. */
	enum Mode {

		/**
		 * It changes nothing in the workspace. If another process holds that, the command is carried out by that process, which
		 * sends what it prints.
		 */
		READS,

		/**
		 * It acts on what the process that holds the workspace is doing at the moment, such as a run that is under way, and is
		 * carried out where a command that reads would be.
		 */
		STEERS,

		/** It changes the workspace, and is refused while another process holds that. */
		WRITES
	}
}

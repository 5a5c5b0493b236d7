package org.intcrucible.cli.internal.door;

import java.util.Arrays;
import java.util.Optional;

/** What a frame is. */
enum FrameKind {

	/** The command line, as JSON: the first and only frame that comes from the client. */
	REQUEST('Q'),
	/** The command is begun: whatever happens from here on, it is not to be sent again. */
	BEGUN('B'),
	/** Bytes for standard output. */
	OUT('O'),
	/** Bytes for standard error. */
	ERR('E'),
	/** The exit status, as JSON: the last frame. */
	END('X');

	private final byte code;

	FrameKind(char code) {
		this.code = (byte) code;
	}

	byte code() {
		return code;
	}

	static Optional<FrameKind> of(byte code) {
		return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
	}
}

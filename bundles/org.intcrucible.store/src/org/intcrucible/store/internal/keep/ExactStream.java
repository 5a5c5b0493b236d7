package org.intcrucible.store.internal.keep;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Gives as many bytes as were announced, and fails if there are more or fewer. */
final class ExactStream extends FilterInputStream {

	private long left;

	ExactStream(InputStream in, long bytes) {
		super(in);
		left = bytes;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		int count = super.read(buffer, from, length);
		left -= Math.max(count, 0);
		if (left < 0 || (count < 0 && left > 0)) {
			throw new ZipException("an entry is not as long as it was announced");
		}
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 1 << 16)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}

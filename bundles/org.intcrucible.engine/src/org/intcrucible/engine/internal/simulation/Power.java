package org.intcrucible.engine.internal.simulation;

/**
 * {@link StrictMath#pow}, bit for bit, without the arrays that it takes at every call. Only the usual case is computed here: a
 * base above 0 and a result that is a normal number. Everything else is left to {@link StrictMath}.
 *
 * <p>After e_pow.c of fdlibm 5.3: Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
final class Power {

	private static final double LG2 = 0x1.62e42fefa39efp-1;
	private static final double LG2_HIGH = 0x1.62e43p-1;
	private static final double LG2_LOW = -0x1.05c610ca86c39p-29;
	/** 2 / (3 ln 2). */
	private static final double CP = 0x1.ec709dc3a03fdp-1;
	private static final double CP_HIGH = 0x1.ec709ep-1;
	private static final double CP_LOW = -0x1.e2fe0145b01f5p-28;
	/** log2(1.5). */
	private static final double DP_HIGH = 0x1.2b8034p-1;
	private static final double DP_LOW = 0x1.cfdeb43cfd006p-27;

	private Power() {
	}

	static double of(double x, double y) {
		if (y == 2) {
			return x * x;
		}
		boolean usual = x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE && Math.abs(y) <= 0x1p30 && Math.abs(y) >= 0x1p-30
				&& y != 1 && y != -1 && y != 0.5;
		return usual ? usual(x, y) : StrictMath.pow(x, y);
	}

	/** 2 to the power of y log2(x), both as sums of a number with few bits and the rest. */
	private static double usual(double x, double y) {
		int high = (int) (Double.doubleToRawLongBits(x) >>> 32);
		int n = (high >> 20) - 0x3ff;
		int fraction = high & 0x000fffff;
		boolean upper = fraction > 0x3988E && fraction < 0xBB67A;
		int normal = fraction | 0x3ff00000;
		if (fraction >= 0xBB67A) {
			n++;
			normal -= 0x00100000;
		}
		double a = Double.longBitsToDouble((long) normal << 32 | Double.doubleToRawLongBits(x) & 0xffffffffL);
		double near = upper ? 1.5 : 1;
		double u = a - near;
		double v = 1 / (a + near);
		double s = u * v;
		double sHigh = high(s);
		double tHigh = Double.longBitsToDouble((long) ((normal >> 1 | 0x20000000) + 0x00080000 + (upper ? 1 << 18 : 0)) << 32);
		double sLow = v * (u - sHigh * tHigh - sHigh * (a - (tHigh - near)));
		double s2 = s * s;
		double r = s2 * s2 * (0x1.3333333333303p-1 + s2 * (0x1.b6db6db6fabffp-2 + s2 * (0x1.55555518f264dp-2
				+ s2 * (0x1.17460a91d4101p-2 + s2 * (0x1.d864a93c9db65p-3 + s2 * 0x1.a7e284a454eefp-3)))));
		r += sLow * (sHigh + s);
		s2 = sHigh * sHigh;
		tHigh = high(3.0 + s2 + r);
		double tLow = r - (tHigh - 3.0 - s2);
		u = sHigh * tHigh;
		v = sLow * tHigh + tLow * s;
		double pHigh = high(u + v);
		double pLow = v - (pHigh - u);
		double zHigh = CP_HIGH * pHigh;
		double zLow = CP_LOW * pHigh + pLow * CP + (upper ? DP_LOW : 0);
		double offset = upper ? DP_HIGH : 0;
		double logHigh = high(zHigh + zLow + offset + n);
		double logLow = zLow - (logHigh - n - offset - zHigh);
		double yHigh = high(y);
		pLow = (y - yHigh) * logHigh + y * logLow;
		pHigh = yHigh * logHigh;
		double z = pLow + pHigh;
		return z > -1020 && z < 1020 ? exponential(z, pHigh, pLow) : StrictMath.pow(x, y);
	}

	/** 2 to the power of the sum z of two numbers. */
	private static double exponential(double z, double high, double low) {
		int bits = (int) (Double.doubleToRawLongBits(z) >>> 32);
		int n = 0;
		double pHigh = high;
		if ((bits & 0x7fffffff) > 0x3fe00000) {
			int rounded = bits + (0x00100000 >> ((bits & 0x7fffffff) >> 20) - 0x3ff + 1);
			int exponent = ((rounded & 0x7fffffff) >> 20) - 0x3ff;
			pHigh -= Double.longBitsToDouble((long) (rounded & ~(0x000fffff >> exponent)) << 32);
			n = (rounded & 0x000fffff | 0x00100000) >> 20 - exponent;
			n = bits < 0 ? -n : n;
		}
		double t = high(low + pHigh);
		double u = t * LG2_HIGH;
		double v = (low - (t - pHigh)) * LG2 + t * LG2_LOW;
		double sum = u + v;
		double w = v - (sum - u);
		t = sum * sum;
		double t1 = sum - t * (0x1.555555555553ep-3 + t * (-0x1.6c16c16bebd93p-9 + t * (0x1.1566aaf25de2cp-14
				+ t * (-0x1.bbd41c5d26bf1p-20 + t * 0x1.6376972bea4d0p-25))));
		double r = sum * t1 / (t1 - 2) - (w + sum * w);
		return Double.longBitsToDouble(Double.doubleToRawLongBits(1 - (r - sum)) + ((long) n << 52));
	}

	/** Without the lower half of its bits. */
	private static double high(double number) {
		return Double.longBitsToDouble(Double.doubleToRawLongBits(number) & 0xffffffff00000000L);
	}
}

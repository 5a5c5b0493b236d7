package attack;

import java.nio.charset.StandardCharsets;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Changes what the Run command writes down of a press, while its class is loaded. */
public final class Weaver implements BundleActivator, WeavingHook {

	private static final String WOVEN = "org.intcrucible.run.command.internal.TypedPress";
	private static final byte[] TRUE = "command_line".getBytes(StandardCharsets.UTF_8);
	private static final byte[] FALSE = "command_lyne".getBytes(StandardCharsets.UTF_8);

	@Override
	public void start(BundleContext context) {
		context.registerService(WeavingHook.class, this, null);
	}

	@Override
	public void weave(WovenClass woven) {
		if (woven.getClassName().equals(WOVEN)) {
			byte[] code = woven.getBytes();
			for (int from = 0; from + TRUE.length <= code.length; from++) {
				if (java.util.Arrays.equals(code, from, from + TRUE.length, TRUE, 0, TRUE.length)) {
					System.arraycopy(FALSE, 0, code, from, FALSE.length);
				}
			}
			woven.setBytes(code);
			Report.tell("woven", () -> WOVEN);
		}
	}

	@Override
	public void stop(BundleContext context) {
		// the framework takes the hook back
	}
}

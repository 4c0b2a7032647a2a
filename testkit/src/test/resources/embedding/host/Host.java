package host;

import io.civicline.core.id.TicketId;

public final class Host {

    private Host() {}

    public static void main(String[] args) {
        Module core = TicketId.class.getModule();
        System.out.print(core.getName() + " is named: " + core.isNamed() + ", ticket " + TicketId.of("T-1") + "\n");
    }
}

import java.nio.file.Path;
import java.util.List;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** A node of its own on a free port of loopback, which it prints. Keeps its data in the folder that is given, and ends with its input. */
public final class OpenSearchNode extends Node {
  private OpenSearchNode(Environment environment) {
    super(environment, List.of(Netty4Plugin.class), false);
  }

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Settings settings = Settings.builder()
        .put("node.name", "bench")
        .put("cluster.name", "bench")
        .put("path.home", home)
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.type", "netty4")
        .put("http.port", 0)
        .put("transport.type", "netty4")
        .put("transport.port", 0)
        .build();
    try (Node node = new OpenSearchNode(new Environment(settings, home.resolve("config"))).start()) {
      var address = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress();
      System.out.println("http://" + address.getAddress() + ":" + address.getPort());
      System.in.read();
    }
  }
}

package dev.portalis.runtime.modules.json;

import dev.portalis.annotations.library.PyModule;

/** The module {@code json.decoder}. */
@PyModule(
    value = "json.decoder",
    pure = true,
    classes = {PyJsonDecoder.class, JsonError.class})
public final class JsonDecoderModule {
  private JsonDecoderModule() {}
}

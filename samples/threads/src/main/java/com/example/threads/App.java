package com.example.threads;

import dev.portalis.annotations.FromPython;

/** A whole Python program: {@code AppJvm}, with a {@code main}, is generated from it. */
@FromPython("app.py")
public final class App {
  private App() {}
}

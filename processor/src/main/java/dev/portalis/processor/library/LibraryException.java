package dev.portalis.processor.library;

import javax.lang.model.element.Element;

/** A library annotation is used in a way that has no meaning. */
public final class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element element;

  /** An error at an element of the source. */
  public LibraryException(Element element, String message) {
    super(message);
    this.element = element;
  }

  /** Where the error is. */
  public Element element() {
    return element;
  }
}

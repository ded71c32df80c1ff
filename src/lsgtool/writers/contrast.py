"""How well a colour reads on another one, by the measure of WCAG 2: 1 for none, 21 for black on white."""

ENOUGH = 4.5
"""What text of any size needs, by WCAG 2.1 AA and by EN 301 549."""

WHITE = "#FFFFFF"


def contrast(one: str, other: str) -> float:
    """Return the contrast between two colours such as `#1F3A5F`; their order does not matter."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return how light a colour is, from 0 for black to 1 for white."""
    red, green, blue = (linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """Return the light that a part of a colour, between 0 and 1, gives off."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

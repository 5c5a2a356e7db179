//! The output of --version of net-tools.

/// The release of net-tools, with a newline.
pub const RELEASE: &str = "net-tools 2.10\n";

/// The output of --version: release, `features` of the tool, address families and hardware types. `class` is the default
/// hardware type of the tool in parentheses, or empty.
pub fn text(features: &str, class: &str) -> String {
    format!(
        "{RELEASE}{features}\n\
         AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH\n\
         HW: {class} +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI \
         +HDLC/LAPB +EUI64 \n"
    )
}

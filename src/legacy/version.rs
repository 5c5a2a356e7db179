//! What the tools of net-tools print for --version.

/// The release of net-tools.
pub const RELEASE: &str = "net-tools 2.10\n";

/// The release with the features of a tool, the address families and hardware classes; `class` is the default class of the
/// tool in brackets, or empty.
pub fn text(features: &str, class: &str) -> String {
    format!(
        "{RELEASE}{features}\n\
         AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH\n\
         HW: {class} +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI \
         +HDLC/LAPB +EUI64 \n"
    )
}

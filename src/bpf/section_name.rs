//! Derives properties of a program from the name of its section.

/// The load parameters that a section name defines.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Wish {
    /// The expected attach type (`BPF_XDP…`), or 0.
    pub attach: u32,
    /// The load flags (`BPF_F_…`).
    pub flags: u32,
}

/// Returns the load parameters of XDP programs; those of other programs have the default.
pub(super) fn wish(section: &str) -> Wish {
    const XDP_HAS_FRAGS: u32 = 1 << 5;
    let (frags, rest) = match section.strip_prefix("xdp.frags") {
        Some(rest) => (XDP_HAS_FRAGS, Some(rest)),
        None => (0, section.strip_prefix("xdp")),
    };
    let attach = match rest {
        Some("") => 37,
        Some("/devmap") => 33,
        Some("/cpumap") => 35,
        _ => return Wish::default(),
    };
    Wish { attach, flags: frags }
}

/// Whether libbpf knows the program type for a section name.
pub fn is_known(section: &str) -> bool {
    wish(section) != Wish::default()
        || EXACT.split(' ').any(|known| known == section)
        || WITH_MORE.split(' ').any(|known| {
            section.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
}

/// Names that must match exactly.
const EXACT: &str = "\
    socket sk_reuseport sk_reuseport/migrate tc tcx/ingress tcx/egress tc/ingress tc/egress \
    classifier action netkit/primary netkit/peer perf_event lwt_in lwt_out lwt_xmit \
    lwt_seg6local sockops sk_skb/stream_parser sk_skb/stream_verdict sk_skb/verdict sk_skb \
    sk_msg lirc_mode2 flow_dissector cgroup/skb cgroup_skb/ingress cgroup_skb/egress \
    cgroup/sock_create cgroup/sock_release cgroup/sock cgroup/post_bind4 cgroup/post_bind6 \
    cgroup/bind4 cgroup/bind6 cgroup/connect4 cgroup/connect6 cgroup/sendmsg4 \
    cgroup/sendmsg6 cgroup/recvmsg4 cgroup/recvmsg6 cgroup/sysctl cgroup/getsockopt \
    cgroup/setsockopt cgroup/dev sk_lookup netfilter";

/// Names that can be followed by a slash and more.
const WITH_MORE: &str = "\
    kprobe uprobe uprobe.s kretprobe uretprobe uretprobe.s kprobe.multi kretprobe.multi \
    ksyscall kretsyscall usdt usdt.s tracepoint tp raw_tracepoint raw_tp tp_btf fentry \
    fmod_ret fexit fentry.s fmod_ret.s fexit.s freplace lsm lsm.s lsm_cgroup iter iter.s \
    syscall struct_ops struct_ops.s";

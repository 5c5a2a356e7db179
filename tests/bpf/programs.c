// Programs of several sections; one section has two.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("xdp") int pass(struct xdp_md *c) { return XDP_PASS; }
SEC("xdp") int drop(struct xdp_md *c) { return XDP_DROP; }
SEC("xdp.frags") int fragments(struct xdp_md *c) { return XDP_PASS; }
SEC("xdp/devmap") int to_device(struct xdp_md *c) { return XDP_PASS; }
SEC("xdp/other") int other(struct xdp_md *c) { return XDP_ABORTED; }
SEC("prog") int usual(struct xdp_md *c) { return XDP_TX; }
SEC("?xdp_optional") int optional(struct xdp_md *c) { return XDP_PASS; }
SEC("1/0") int numbered(struct xdp_md *c) { return XDP_PASS; }
SEC("lwt_in") int a_program_of_a_long_name(struct __sk_buff *c) { return 0; }
char licence[] SEC("license") = "GPL";

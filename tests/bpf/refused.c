// What the kernel does not take: it looks beyond the packet.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("xdp") int beyond(struct xdp_md *c) { return *(int *)(long)c->data; }

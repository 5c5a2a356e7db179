//! What the kernel holds after a case, asked for with the reference's tools on both sides.

/// The questions, for the case's own namespace and then each named one. What the clock or a random address decides is
/// left out: whether an IPv6 address has been found unique yet, who listens for its group, ids of bridges.
const QUESTIONS: [&str; 9] = [
    "ip -d link | sed -E 's/8000\\.[0-9a-f:]{6,}/8000.X/g'",
    "ip -d addr | sed -E 's/8000\\.[0-9a-f:]{6,}/8000.X/g; s/ tentative//'",
    "ip -4 -d route show table all",
    "ip -6 -d route show table all | grep -v '^local .* proto kernel'",
    "ip -4 rule; ip -6 rule",
    "ip neigh; ip neigh show proxy",
    "ip nexthop",
    "bridge -d link; bridge -d vlan",
    "bridge fdb | grep -v '^33:33:ff:' | sort; bridge -d mdb 2>/dev/null | grep -v ' temp' | sort",
];

/// The commands to run.
pub fn commands() -> Vec<String> {
    let mut all = vec!["ip netns".to_owned()];
    all.extend(QUESTIONS.iter().map(|q| q.to_string()));
    let mut names: Vec<_> = std::fs::read_dir("/run/netns")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    for name in names {
        for question in QUESTIONS {
            all.push(
                question
                    .replace("ip ", &format!("ip -n '{name}' "))
                    .replace("bridge ", &format!("bridge -n '{name}' ")),
            );
        }
    }
    all
}

//! Builds the requests of `ip address add|change|replace|delete`.

use super::change::{AddrChange, Broadcast, FOREVER};
use crate::cli::address::Prefix;
use crate::error::{Result, refuse, warn};
use crate::netlink::Request;
use crate::netlink::uapi::addr::{RTM_DELADDR, ifa, ifa_f};
use crate::netlink::uapi::family::INET;
use crate::rt::header::AddrHeader;
use crate::session::Session;
use std::net::{IpAddr, Ipv4Addr};

const SCOPE_HOST: u8 = 254;

impl AddrChange {
    /// Builds the request. The checks are in the order of the reference's errors.
    pub fn request(&self, s: &Session, dev: &str, kind: u16, flags: u16) -> Result<Request> {
        let deletes = kind == RTM_DELADDR;
        let wildcard = deletes && self.is_wildcard();
        if wildcard {
            self.warn_of_wildcard();
        }
        // The header holds only the first eight flags.
        let low = u8::try_from(self.flags).unwrap_or(0);
        let mut header = AddrHeader {
            family: self.family,
            prefix_len: self.bits(),
            flags: low,
            scope: self.scope(deletes),
            index: 0,
        };
        let mut request = Request::new(kind, flags, &header.to_bytes());
        request.append(self.attributes.bytes());
        if self.flags > 0xff {
            request.put_u32(ifa::FLAGS, self.flags);
        }
        if let Some(local) = self.local.as_ref().filter(|_| !wildcard && self.peer().is_none())
            && !local.address.bytes().is_empty()
        {
            request.put(ifa::ADDRESS, local.address.bytes());
        }
        if let Some(broadcast) = self.broadcast()? {
            request.put(ifa::BROADCAST, &broadcast);
        }
        header.index = s.links.required(dev)?;
        request.set_header(&header.to_bytes());
        self.put_lifetime(&mut request)?;
        self.check_autojoin()?;
        Ok(request)
    }

    /// The address of the peer; `any` means none.
    fn peer(&self) -> Option<&Prefix> {
        self.peer.as_ref().filter(|peer| !peer.address.bytes().is_empty())
    }

    /// The prefix length: that of the peer; without a peer, or if it is 0, that of the local address.
    fn bits(&self) -> u8 {
        let all = [&self.peer, &self.local].into_iter().flatten().map(|prefix| prefix.bits);
        all.into_iter().find(|bits| *bits > 0).unwrap_or(0)
    }

    /// Whether an address without a prefix length is deleted: this deletes all matching addresses, for compatibility.
    fn is_wildcard(&self) -> bool {
        let local = self.local.as_ref().filter(|_| self.peer().is_none() && self.family == INET);
        local.is_some_and(|local| !local.explicit)
    }

    fn warn_of_wildcard(&self) {
        let (word, bits) = (&self.local_word, self.bits());
        warn(&format!(
            "Warning: Executing wildcard deletion to stay compatible with old scripts.\n         \
             Explicitly specify the prefix length ({word}/{bits}) to avoid this warning.\n         \
             This special behaviour is likely to disappear in further releases,\n         \
             fix your scripts!"
        ));
    }

    /// The scope. The default is host scope for a loopback address that is added, else global scope.
    fn scope(&self, deletes: bool) -> u8 {
        let local = self.local.as_ref().and_then(|local| local.address.ip());
        match (self.scope, local) {
            (Some(scope), _) => scope,
            (None, Some(IpAddr::V4(ip))) if !deletes && ip.is_loopback() => SCOPE_HOST,
            _ => 0,
        }
    }

    /// Computes the broadcast address, or omits it if the prefix has no host bits for it.
    fn broadcast(&self) -> Result<Option<Vec<u8>>> {
        let host_bits = match &self.broadcast {
            None | Some(Broadcast::Given) => return Ok(None),
            Some(Broadcast::Computed(host_bits)) => *host_bits,
        };
        if self.family != INET {
            return refuse("Broadcast can be set only for IPv4 addresses");
        }
        let far_end = self.peer().or(self.local.as_ref()).filter(|prefix| prefix.bits <= 30);
        let ip = far_end.and_then(|prefix| Some((prefix.address.ip()?, prefix.bits)));
        let Some((IpAddr::V4(ip), bits)) = ip else { return Ok(None) };
        let hosts = u32::MAX >> bits;
        let net = u32::from(ip) & !hosts;
        let address = Ipv4Addr::from(if host_bits { net | hosts } else { net });
        Ok(Some(address.octets().to_vec()))
    }

    /// Appends `struct ifa_cacheinfo` if a lifetime was given.
    fn put_lifetime(&self, request: &mut Request) -> Result {
        if self.valid.is_none() && self.preferred.is_none() {
            return Ok(());
        }
        let valid = self.valid.unwrap_or(FOREVER);
        let preferred = self.preferred.unwrap_or(FOREVER);
        if valid == 0 {
            return refuse("valid_lft is zero");
        }
        if valid < preferred {
            return refuse("preferred_lft is greater than valid_lft");
        }
        request.put(ifa::CACHEINFO, &[preferred, valid, 0, 0].map(u32::to_ne_bytes).concat());
        Ok(())
    }

    fn check_autojoin(&self) -> Result {
        let local = self.local.as_ref().is_some_and(|local| local.address.is_multicast());
        match self.flags & ifa_f::MCAUTOJOIN != 0 && !local {
            true => refuse("autojoin needs multicast address"),
            false => Ok(()),
        }
    }
}

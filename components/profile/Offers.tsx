import { useId } from 'react'
import { useZone } from '@/components/frame/useZone'
import { addressOf } from '@/components/hub/pictures'
import { useI18n } from '@/components/ui/I18n'
import { pick, pickEntry } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import { type Offer, offersFor } from './programme-points'

/** What the programme offers for a point: background pictures, the next photo session, trainings. */
export function Offers({ hub, id }: { hub: HubRow | undefined; id: string }) {
  const { t } = useI18n()
  const { day } = useZone()
  const heading = useId()
  const offers = offersFor(hub, id, day)
  if (!hub || offers.length === 0) return null
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h2 id={heading} className="font-serif text-item font-semibold">
        {t('part.programme')}
      </h2>
      <ul className="flex flex-col gap-2">
        {offers.map((offer) => (
          <OfferRow
            key={`${offer.point} ${pick(offer.title, [])} ${offer.on}`}
            offer={offer}
            hubId={hub.id}
          />
        ))}
      </ul>
    </section>
  )
}

function OfferRow({ offer, hubId }: { offer: Offer; hubId: string }) {
  const { date, locale } = useI18n()
  const title = pickEntry(offer.title, [locale])
  const picture = offer.picture && addressOf(offer.picture.url, hubId)
  const address = offer.url ?? picture
  return (
    <li className="flex flex-col gap-1 overflow-hidden rounded-card border border-line bg-card p-3">
      {offer.picture && picture && (
        <img
          src={picture}
          alt={pick(offer.picture.alt, [locale])}
          width={offer.picture.width}
          height={offer.picture.height}
          loading="lazy"
          referrerPolicy="no-referrer"
          className="-m-3 mb-1 h-auto w-[calc(100%+24px)] max-w-none"
        />
      )}
      {address ? (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          lang={title.language}
          dir="auto"
          className="py-0.5 font-semibold text-gules underline underline-offset-3"
        >
          {title.text}
        </a>
      ) : (
        <p lang={title.language} dir="auto" className="font-semibold">
          {title.text}
        </p>
      )}
      {offer.on && <p className="text-caption text-ink-2">{date(Date.parse(offer.on), 'full', 'UTC')}</p>}
      {offer.note && (
        <p dir="auto" className="text-ink-2">
          {pick(offer.note, [locale])}
        </p>
      )}
    </li>
  )
}
